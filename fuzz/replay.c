/* Runs the target over files, without libFuzzer: replay FILE... Ends with how many it ran; none is
 * a failure. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    static uint8_t input[1 << 20];
    int ran = 0;
    for (int i = 1; i < argc; i++) {
        FILE *file = fopen(argv[i], "rb");
        if (file == NULL) {
            fprintf(stderr, "%s cannot be opened\n", argv[i]);
            return 1;
        }
        /* Exactly as large as the input, so that a byte read too far is seen. */
        size_t size = fread(input, 1, sizeof input, file);
        uint8_t *exact = malloc(size > 0 ? size : 1);
        fclose(file);
        if (exact == NULL)
            return 1;
        for (size_t j = 0; j < size; j++)
            exact[j] = input[j];
        LLVMFuzzerTestOneInput(exact, size);
        free(exact);
        ran++;
    }
    printf("%d inputs replayed\n", ran);
    return ran == 0;
}
