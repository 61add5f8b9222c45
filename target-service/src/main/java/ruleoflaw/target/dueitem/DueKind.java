package ruleoflaw.target.dueitem;

import java.util.UUID;

/** What somebody has to do; the second half is for the office and the leaders. */
public enum DueKind {
    /** 签收任务. */
    ACKNOWLEDGEMENT("/v1/assignments"),
    /** 完成任务. */
    ASSIGNMENT("/v1/assignments"),
    /** 完成节点. */
    MILESTONE("/v1/milestones"),
    /** 报送或修改实施方案. */
    IMPLEMENTATION_PLAN("/v1/implementation-plans"),
    /** 报送当月进度. */
    MONTHLY_PROGRESS("/v1/units"),
    /** 办结会议议定事项. */
    MEETING_TASK("/v1/meeting-tasks"),
    /** 解决难点堵点问题. */
    BOTTLENECK_ISSUE("/v1/bottleneck-issues"),
    /** 确认完成情况. */
    CONFIRM_COMPLETION("/v1/assignments"),
    /** 审核实施方案. */
    DECIDE_IMPLEMENTATION_PLAN("/v1/implementation-plans"),
    /** 裁定职责争议. */
    RULE_ON_DISPUTE("/v1/disputes"),
    /** 答复困难问题. */
    ANSWER_DIFFICULTY("/v1/difficulties"),
    /** 审批延期. */
    DECIDE_EXTENSION("/v1/extensions");

    private final String home;

    DueKind(String home) {
        this.home = home;
    }

    String pathOf(UUID id) {
        return home + "/" + id;
    }
}
