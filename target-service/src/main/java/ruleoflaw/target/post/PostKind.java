package ruleoflaw.target.post;

/** Which of the three responsibilities a post can carry. */
public enum PostKind {
    /** 主要负责人. */
    PRINCIPAL("主要负责人"),
    /** 分管领导. */
    IN_CHARGE("分管领导"),
    /** 具体责任人. */
    HANDLER("具体责任人");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    /** As an official calls it. */
    public String label() {
        return label;
    }
}
