package ruleoflaw.launcher.process;

/** Something that runs and may end although nobody asked it to. */
public interface Watched {
    String name();

    /** What to do then. */
    void onLoss(Runnable reaction);
}
