package ruleoflaw.publicity.modelvillage;

/** What a re-check said. */
public enum Verdict {
    /** 保留. */
    KEEP(ModelVillageStatus.NAMED),
    /** 撤销. */
    REVOKE(ModelVillageStatus.REVOKED),
    /** 取消. */
    CANCEL(ModelVillageStatus.CANCELLED);

    private final ModelVillageStatus result;

    Verdict(ModelVillageStatus result) {
        this.result = result;
    }

    ModelVillageStatus result() {
        return result;
    }
}
