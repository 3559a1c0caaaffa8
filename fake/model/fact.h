/*
 * fact.h: what the model has to say about a question or a change. Which code of Windows a caller
 * gets for a fact is decided by each entry of api/, because it differs from function to function.
 */
#ifndef MODEL_FACT_H
#define MODEL_FACT_H

enum fact {
    FACT_OK,
    FACT_NO_MEMORY,
    FACT_EXISTS,    /* something of that name, GUID or type is there */
    FACT_ABSENT,    /* nothing of that name or type is there */
    FACT_MALFORMED, /* a name, a GUID or a size that nothing can have */
    FACT_FOREIGN,   /* something saved that is not of our making */
    FACT_DAMAGED    /* something saved that is no longer what was saved */
};

#endif
