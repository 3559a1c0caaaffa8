/*
 * Every clause of the contract that the suite knows, one file per function (or per family of
 * rules), in report order.
 *
 *     CLAUSE(function, slug, "slug", LEVEL, GRADE, DISPOSITION, "statement", "source")
 *
 *   function     the function or structure the clause belongs to; the id is function.slug
 *   slug         the slug as a C word, and again as text with hyphens
 *   LEVEL        MUST, SHOULD, MAY
 *   GRADE        DOCUMENTED, OPEN_SPEC, OBSERVED, INFERRED, CHOSEN: the evidence, never higher than it is
 *   DISPOSITION  CHECKED: a check of that name exists in conformance/suites
 *                ASSERTED: a static assertion of that name exists in conformance/suites/layout.c
 *                SAME_AS(function, slug): the same statement as another clause, judged there
 *                UNOBSERVABLE("reason"): no caller can see it, or nothing can be shown to break it
 *                FREE: a permission; nothing to judge. Only a MAY clause may be FREE
 *   statement    one observable sentence
 *   source       the page or header; for a CHOSEN clause the reason of the choice
 *
 * No include guard: read once for each table made of it.
 */
#include "spec/clauses/family.h"
#include "spec/clauses/family-headers.h"
#include "spec/clauses/server-connect.h"
#include "spec/clauses/server-disconnect.h"
#include "spec/clauses/server-refresh.h"
#include "spec/clauses/server-get-info.h"
#include "spec/clauses/server-set-info.h"
#include "spec/clauses/server-get-info-ex.h"
#include "spec/clauses/server-set-info-ex.h"
#include "spec/clauses/buffer-free.h"
#include "spec/clauses/server-backup.h"
#include "spec/clauses/server-restore.h"
#include "spec/clauses/server-install.h"
#include "spec/clauses/get-friendly-name.h"
#include "spec/clauses/get-guid-name.h"
#include "spec/clauses/interface-create.h"
#include "spec/clauses/interface-delete.h"
#include "spec/clauses/interface-get-handle.h"
#include "spec/clauses/interface-enum.h"
#include "spec/clauses/interface-get-info.h"
#include "spec/clauses/interface-set-info.h"
#include "spec/clauses/interface-transport-add.h"
#include "spec/clauses/interface-transport-remove.h"
#include "spec/clauses/interface-transport-enum.h"
#include "spec/clauses/interface-transport-get-handle.h"
#include "spec/clauses/interface-transport-get-info.h"
#include "spec/clauses/interface-transport-set-info.h"
#include "spec/clauses/interface-get-custom-info.h"
#include "spec/clauses/interface-set-custom-info.h"
#include "spec/clauses/transport-create.h"
#include "spec/clauses/transport-delete.h"
#include "spec/clauses/transport-enum.h"
#include "spec/clauses/transport-get-handle.h"
#include "spec/clauses/transport-get-info.h"
#include "spec/clauses/transport-set-info.h"
#include "spec/clauses/filter-get-info.h"
#include "spec/clauses/filter-set-info.h"
#include "spec/clauses/info-create.h"
#include "spec/clauses/info-delete.h"
#include "spec/clauses/info-duplicate.h"
#include "spec/clauses/info-remove-all.h"
#include "spec/clauses/info-block-add.h"
#include "spec/clauses/info-block-remove.h"
#include "spec/clauses/info-block-set.h"
#include "spec/clauses/info-block-find.h"
#include "spec/clauses/info-block-query-size.h"
#include "spec/clauses/info-header.h"
#include "spec/clauses/concept.h"
#include "spec/clauses/structures.h"
#include "spec/clauses/transport-structures.h"
#include "spec/clauses/custom-structures.h"
#include "spec/clauses/server-structures.h"
