package ruleoflaw.inspection.tip;

/** To whom a tip belongs that the office may not handle itself. */
public enum TipOrgan {
    PETITION_BUREAU("信访局"),
    DISCIPLINE("纪委监委"),
    COURT("人民法院"),
    PROCURATORATE("人民检察院"),
    PUBLIC_SECURITY("公安机关"),
    RECONSIDERATION("行政复议机构"),
    SUPERIOR("上级机关");

    private final String label;

    TipOrgan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
