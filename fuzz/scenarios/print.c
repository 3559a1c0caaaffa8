/*
 * print.c: from steps to text; see text.h. What it writes, scenario_parse reads.
 */
#include "scenarios/text.h"

#include <inttypes.h>

/* From this length on a text of one unit alone is written as a repetition. */
#define REPETITION_SHORTEST 40

static void print_unit(FILE *to, unsigned unit)
{
    if (unit == '"' || unit == '\\')
        fprintf(to, "\\%c", (char)unit);
    else if (unit >= ' ' && unit < 0x7F)
        fputc((int)unit, to);
    else
        fprintf(to, "\\u%04x", unit);
}

static void print_text(FILE *to, const struct units *text)
{
    size_t same = 0;

    if (text->units == NULL) {
        fputs("nil", to);
        return;
    }
    while (same < text->length && text->units[same] == text->units[0])
        same++;

    bool is_repetition = same == text->length && same >= REPETITION_SHORTEST;
    fputc('"', to);
    for (size_t i = 0; i < (is_repetition ? 1 : text->length); i++)
        print_unit(to, text->units[i]);
    fputc('"', to);
    if (is_repetition)
        fprintf(to, "*%zu", same);
}

static void print_handle(FILE *to, const struct operand *operand)
{
    static const char *const PREFIX[HANDLE_FORMS] = {[HANDLE_SLOT] = "h",
                                                     [HANDLE_WIDE] = "wide:h",
                                                     [HANDLE_NEXT] = "next:h",
                                                     [HANDLE_ADDRESS] = "address:b"};

    if (operand->form == HANDLE_NIL)
        fputs("nil", to);
    else if (operand->form == HANDLE_INVALID)
        fputs("invalid", to);
    else if (operand->form == HANDLE_RAW)
        fprintf(to, "raw:0x%" PRIx64, operand->number);
    else if (operand->form == HANDLE_ENTRY)
        fprintf(to, "entry:b%u:%u", operand->slot, (unsigned)operand->number);
    else
        fprintf(to, "%s%u", PREFIX[operand->form], operand->slot);
}

static void print_buffer(FILE *to, const struct operand *operand)
{
    if (operand->form == BUFFER_NIL)
        fputs("nil", to);
    else if (operand->form == BUFFER_OWN)
        fputs("own", to);
    else if (operand->form == BUFFER_RAW)
        fprintf(to, "raw:0x%" PRIx64, operand->number);
    else
        fprintf(to, "%s%u", operand->form == BUFFER_INSIDE ? "inside:b" : "b", operand->slot);
}

static void print_nulls(FILE *to, const struct operation_row *row, uint64_t mask)
{
    for (unsigned bit = 0; bit < SCENARIO_NULLS_MOST && row->nulls[bit] != NULL; bit++) {
        if (mask >> bit & 1)
            fprintf(to, " no-%s", row->nulls[bit]);
    }
}

static void print_operand(FILE *to, const struct operation_row *row, enum operand_kind kind,
                          const struct operand *operand)
{
    if (kind == OPERAND_NULLS) {
        print_nulls(to, row, operand->number);
        return;
    }
    fputc(' ', to);
    if (kind == OPERAND_HANDLE)
        print_handle(to, operand);
    else if (kind == OPERAND_BUFFER)
        print_buffer(to, operand);
    else if (kind == OPERAND_TEXT)
        print_text(to, &operand->text);
    else if (kind == OPERAND_FUNCTION)
        fputs(scenario_functions[operand->number], to);
    else if (kind == OPERAND_RESUME && operand->form == RESUME_AFTER)
        fprintf(to, "after:b%u", operand->slot);
    else
        fprintf(to, "%" PRIu64, operand->number);
}

void scenario_print_step(FILE *to, const struct step *step)
{
    const struct operation_row *row = &scenario_operations[step->operation];

    if (row->result != RESULT_NOTHING)
        fprintf(to, "%c%u = ", row->result == RESULT_HANDLE ? 'h' : 'b', step->result);
    fputs(row->name, to);
    for (int i = 0; i < SCENARIO_OPERANDS_MOST && row->operands[i] != OPERAND_END; i++)
        print_operand(to, row, row->operands[i], &step->operands[i]);
    fputc('\n', to);
}

void scenario_print(FILE *to, const struct scenario *scenario)
{
    for (size_t i = 0; i < scenario->count; i++)
        scenario_print_step(to, &scenario->steps[i]);
}
