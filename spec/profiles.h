/*
 * Profiles: named selections of clauses that an implementation can claim. One row per pattern; a
 * clause belongs to a profile when one of its patterns matches the id, and, for a pattern of the
 * form "@chosen", when its grade is chosen.
 *
 *     PROFILE(name, pattern)
 *
 * No include guard: read once for each table made of it.
 */
PROFILE("connect", "MprConfigServerConnect.*")
/* Everything the double promises, the answers it chose where the documents are silent among it. */
PROFILE("double", "*")
