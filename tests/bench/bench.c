/*
 * What connecting costs, side by side with its yardsticks in one run: rounds of each alternate, and
 * the median round of each counts, so that whatever else the machine does falls on all alike.
 *
 *   (a) one calloc and free of the size of a connection, and two uncontended mutex pairs:
 *       goal at most 2.0 x
 *   (b) one round of a cmocka double of the same function, will_return and mock:
 *       goal at most 0.4 x
 *
 * bench FILE writes the result as JSON. A missed goal is told, and is no failure of the run.
 */
#include "mprapi.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS     201
#define PER_ROUND  20000
#define MOCK_ROUND 500
/* A connection of the double: two links, three pointers, an object and a kind. */
#define CONNECTION_BYTES 72

static double nanoseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static double time_connect(void)
{
    double begin = nanoseconds();
    for (unsigned i = 0; i < PER_ROUND; i++) {
        HANDLE config;
        if (MprConfigServerConnect(NULL, &config) != NO_ERROR)
            exit(1);
        MprConfigServerDisconnect(config);
    }
    return (nanoseconds() - begin) / PER_ROUND;
}

static double time_yardstick(void)
{
    static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    double begin = nanoseconds();
    for (unsigned i = 0; i < PER_ROUND; i++) {
        pthread_mutex_lock(&mutex);
        void *volatile block = calloc(1, CONNECTION_BYTES);
        pthread_mutex_unlock(&mutex);
        pthread_mutex_lock(&mutex);
        free(block);
        pthread_mutex_unlock(&mutex);
    }
    return (nanoseconds() - begin) / PER_ROUND;
}

/* The double of the same function that a test without us would write. */
static DWORD mock_connect(LPWSTR name, HANDLE *out);
static DWORD mock_connect(LPWSTR name, HANDLE *out)
{
    (void)name;
    *out = mock_ptr_type(HANDLE);
    return mock_type(DWORD);
}

static double time_mock(void)
{
    double begin = nanoseconds();
    for (unsigned i = 0; i < MOCK_ROUND; i++) {
        HANDLE config;
        will_return(mock_connect, (uintptr_t)1);
        will_return(mock_connect, NO_ERROR);
        if (mock_connect(NULL, &config) != NO_ERROR)
            exit(1);
    }
    return (nanoseconds() - begin) / MOCK_ROUND;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static double median(double *values)
{
    qsort(values, ROUNDS, sizeof *values, by_size);
    return values[ROUNDS / 2];
}

static double connect_ns[ROUNDS], yardstick_ns[ROUNDS], mock_ns[ROUNDS];

static void measure(void **state)
{
    (void)state;
    for (unsigned i = 0; i < ROUNDS; i++) {
        connect_ns[i] = time_connect();
        yardstick_ns[i] = time_yardstick();
        mock_ns[i] = time_mock();
    }
}

static const char *verdict(double ratio, double goal)
{
    return ratio <= goal ? "met" : "MISSED";
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(measure)};
    if (argc != 2) {
        fprintf(stderr, "usage: bench FILE\n");
        return 2;
    }
    /* cmocka's will_return works within a test alone; what it says of that test is of no interest.
     */
    setenv("CMOCKA_MESSAGE_OUTPUT", "XML", 1);
    setenv("CMOCKA_XML_FILE", "build/bench-cmocka-%g.xml", 1);
    if (cmocka_run_group_tests(tests, NULL, NULL) != 0)
        return 1;
    double connect = median(connect_ns), yardstick = median(yardstick_ns), mock = median(mock_ns);
    double a = connect / yardstick, b = connect / mock;
    printf("connect + disconnect against                        ratio   goal\n");
    printf("(a) calloc + free + two mutex pairs                 %5.2f   %.1f  %s\n", a, 2.0,
           verdict(a, 2.0));
    printf("(b) a cmocka will_return + mock round               %5.2f   %.1f  %s\n", b, 0.4,
           verdict(b, 0.4));
    FILE *file = fopen(argv[1], "w");
    if (file == NULL) {
        printf("%s cannot be written\n", argv[1]);
        return 1;
    }
    fprintf(file,
            "{\"rounds\":%d,\"ratios\":{\"calloc_and_mutexes\":%.3f,\"cmocka\":%.3f},"
            "\"goals\":{\"calloc_and_mutexes\":2.0,\"cmocka\":0.4},"
            "\"met\":{\"calloc_and_mutexes\":%s,\"cmocka\":%s}}\n",
            ROUNDS, a, b, a <= 2.0 ? "true" : "false", b <= 0.4 ? "true" : "false");
    return fclose(file) != 0;
}
