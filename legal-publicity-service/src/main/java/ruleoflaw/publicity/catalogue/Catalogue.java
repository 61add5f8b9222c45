package ruleoflaw.publicity.catalogue;

/** The lists of words that plans and activities may use. */
public enum Catalogue {
    /** 普法对象. */
    AUDIENCE,
    /** 法律法规. */
    LAW,
    /** 媒体平台和载体. */
    CHANNEL,
    /** 活动类型. */
    ACTIVITY_KIND,
    /** 主题宣传活动, such as 民法典宣传月. */
    CAMPAIGN
}
