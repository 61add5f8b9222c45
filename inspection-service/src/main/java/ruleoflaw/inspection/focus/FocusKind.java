package ruleoflaw.inspection.focus;

/** What the focus lies on. */
public enum FocusKind {
    /** 重点部门: the unit, or a part of it. */
    DEPARTMENT,
    /** 重点岗位. */
    POST,
    /** 重点人员, named by the post and never by the person. */
    PERSON_POST
}
