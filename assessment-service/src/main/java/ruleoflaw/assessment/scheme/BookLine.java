package ruleoflaw.assessment.scheme;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One line of a scheme as a workbook.
 *
 * @param parent the code of what it belongs to
 * @param points maximum, points of a term, cap of a ledger or lowest total of a grade: whatever counts here
 * @param rest everything else the document says of it, as JSON: it is read back word for word
 */
record BookLine(Kind kind, String code, String parent, String zh, String en, String points, ObjectNode rest) {
    /** What a line is, in the words an official reads. */
    enum Kind {
        DOCUMENT("办法"),
        BLOCK("板块"),
        LEAF("指标"),
        TERM("计分"),
        BONUS("加分"),
        DEDUCTION("扣分"),
        VETO("一票否决"),
        CUT("等次"),
        BAR("等次限制"),
        OTHERWISE("末等"),
        VETOED("否决等次");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Kind of(String label) {
            for (var kind : values()) {
                if (kind.label.equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of line is called " + label);
        }
    }

    String restText() {
        return rest.isEmpty() ? "" : rest.toString();
    }
}
