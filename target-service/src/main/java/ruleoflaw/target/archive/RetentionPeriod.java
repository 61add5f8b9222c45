package ruleoflaw.target.archive;

/** How long archives are kept (机关文件材料归档范围和文书档案保管期限规定). */
enum RetentionPeriod {
    PERMANENT("永久"),
    THIRTY_YEARS("30年"),
    TEN_YEARS("10年");

    private final String label;

    RetentionPeriod(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
