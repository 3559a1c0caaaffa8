/* Not broken: the control. What it offers holds, so that a finding in another is that one's own. */
#include "simple.h"
