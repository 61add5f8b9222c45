package ruleoflaw.launcher.report;

/** Everything that can keep a suite from starting on this machine, said first in Chinese. */
public enum LocalProblem {
    ALREADY_RUNNING(
            "数据目录 %1$s 中的系统已在运行；用 “./county status --data %1$s” 查看。",
            "The suite in %1$s is already running; see `./county status --data %1$s`."),
    NOT_RUNNING(
            "数据目录 %1$s 中没有正在运行的系统；用 “./county up --data %1$s” 启动。",
            "No suite is running in %1$s; start it with `./county up --data %1$s`."),
    PORT_IN_USE(
            "端口 %1$s（%2$s）已被其他程序占用；请关闭该程序，或加参数 --ports auto 另选端口。",
            "Port %1$s (%2$s) is in use by another program; end that program or choose others with --ports auto."),
    DISK_FULL(
            "磁盘空间不足：%1$s 所在磁盘至少需要 %2$s MB 可用空间，现有 %3$s MB。",
            "The disk is full: %1$s needs at least %2$s MB free, there are %3$s MB."),
    FOLDER_UNUSABLE(
            "数据目录 %1$s 无法写入：%2$s。请换一个目录（--data）。",
            "The data folder %1$s cannot be written: %2$s. Choose another one with --data."),
    OTHER_COUNTY(
            "数据目录 %1$s 属于区划代码 %2$s 的县，不能用作 %3$s；请换一个目录。",
            "The data folder %1$s belongs to county %2$s and cannot serve %3$s; choose another folder."),
    NOT_BUILT("缺少 %1$s；请先运行 “./county up”（会自动构建）。", "%1$s is missing; `./county up` builds it."),
    DID_NOT_START("%1$s 启动失败。日志最后几行（%2$s）：\n%3$s", "%1$s did not start. The last lines of its log (%2$s) are above."),
    NOT_READY_IN_TIME(
            "%1$s 在 %4$s 秒内未就绪。日志最后几行（%2$s）：\n%3$s",
            "%1$s was not ready within %4$s seconds. The last lines of its log (%2$s) are above."),
    SEED_REFUSED("初始数据 %1$s 未被接受（%2$s）：%3$s", "The seed %1$s was refused (%2$s): %3$s"),
    NO_SUCH_UNIT("找不到单位 “%1$s”。", "There is no unit '%1$s'."),
    BEING_STOPPED("系统正在停止。", "The suite is being stopped.");

    private final String zh;
    private final String en;

    LocalProblem(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public LocalException with(Object... values) {
        return new LocalException(this, zh.formatted(values) + "\n" + en.formatted(values));
    }
}
