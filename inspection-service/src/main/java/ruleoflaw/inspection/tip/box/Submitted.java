package ruleoflaw.inspection.tip.box;

import ruleoflaw.inspection.tip.seal.TipReceipt;

/**
 * What the sender takes home; nobody can give it to him again.
 *
 * @param code with it he finds his tip
 * @param receipt with it he can prove that, and when, he told this
 */
record Submitted(String code, TipReceipt receipt) {}
