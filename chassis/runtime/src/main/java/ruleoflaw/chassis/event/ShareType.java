package ruleoflaw.chassis.event;

/** The three share types of 《政务数据共享条例》 (State Council Decree 809). */
public enum ShareType {
    /** 无条件共享. */
    UNCONDITIONAL,
    /** 有条件共享. */
    CONDITIONAL,
    /** 不予共享. */
    NONE
}
