package ruleoflaw.chassis.problem;

/** Refusals that every service shares, because the framework or the chassis makes them. */
public enum CommonProblem implements ProblemType {
    INVALID_FIELDS(400, "填写内容有误", "Some fields are not acceptable", "%s处内容不符合要求", "%s field(s) are not acceptable"),
    MALFORMED_BODY(400, "请求内容无法读取", "The body cannot be read", "请求内容不是有效的数据:%s", "the body is not valid: %s"),
    UNKNOWN_PARAMETER(400, "不认识的查询参数", "Unknown query parameter", "查询参数%s不存在", "there is no query parameter %s"),
    INVALID_PARAMETER(
            400, "查询参数有误", "A query parameter is not acceptable", "参数%s的值无效", "the value of %s is not acceptable"),
    INVALID_CURSOR(
            400,
            "翻页标记无效",
            "The cursor is not valid",
            "翻页标记被改动或与查询条件不符,请从第一页重新查询",
            "the cursor was changed or belongs to another query; start from the first page"),
    NOT_AUTHENTICATED(401, "未登录或登录已失效", "Not authenticated", "请提供有效的访问令牌", "give a valid bearer token"),
    NOT_ALLOWED(403, "无权办理", "Not allowed", "您的角色不能办理此事项", "your role may not do this"),
    UNIT_UNKNOWN(
            403,
            "令牌缺少单位",
            "The token names no unit",
            "单位用户的访问令牌必须带有单位标识",
            "the token of a unit user must carry the claim unit"),
    NOT_FOUND(404, "未找到", "Not found", "没有这项内容,或不在您的范围内", "there is no such thing within your reach"),
    METHOD_NOT_ALLOWED(405, "不支持的操作", "Method not allowed", "此地址不支持该操作", "this address does not take that method"),
    NOT_ACCEPTABLE(
            406, "无法按要求的格式返回", "Not acceptable", "本接口不能提供所要求的格式", "this address cannot answer in the wanted format"),
    CONFLICT(409, "数据冲突", "Conflict", "与已有数据冲突,请核对后重试", "this conflicts with what is already there"),
    REQUEST_IN_PROGRESS(
            409,
            "相同请求正在办理",
            "The same request is being handled",
            "相同的请求正在办理,请稍后重试",
            "the same request is being handled; try again shortly"),
    STALE_VERSION(
            412,
            "内容已被他人修改",
            "Changed by somebody else",
            "当前版本为%s,请重新读取后再改",
            "the version is now %s; read it again before you change it"),
    TOO_LARGE(413, "请求内容过大", "Too large", "请求内容超过允许的大小", "the request is larger than allowed"),
    UNSUPPORTED_MEDIA_TYPE(
            415, "不支持的内容格式", "Unsupported media type", "本接口不接受这种内容格式", "this address does not take that media type"),
    IMPORT_REFUSED(422, "导入未通过检查", "The import was refused", "共%s处有误,未写入任何数据", "%s error(s); nothing was stored"),
    FILE_UNKNOWN(422, "附件不存在", "No such file", "引用的附件不存在,或不属于本单位", "a file named here does not exist or is not yours"),
    KEY_REUSED(
            422,
            "幂等键被重复使用",
            "The idempotency key was reused",
            "该幂等键已用于另一内容不同的请求",
            "this idempotency key was used for a different request"),
    VERSION_REQUIRED(
            428,
            "缺少版本",
            "A version is required",
            "修改前请先读取,并在If-Match中带上版本",
            "read it first and send its version in If-Match"),
    INTERNAL_ERROR(500, "系统内部错误", "Internal error", "系统出错,已记录,编号%s", "something went wrong; it is recorded under %s"),
    UNAVAILABLE(
            503,
            "暂时无法办理",
            "Unavailable for the moment",
            "数据库暂时不可用,请稍后重试",
            "the database is not available; try again shortly");

    private final Refusal refusal;

    CommonProblem(int status, String titleZh, String titleEn, String zh, String en) {
        this.refusal = Refusal.of(status, titleZh, titleEn, zh, en);
    }

    /** The refusal that stands for a status the framework chose. */
    static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_BODY;
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> INTERNAL_ERROR;
        };
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
