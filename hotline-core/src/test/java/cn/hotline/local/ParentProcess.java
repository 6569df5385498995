package cn.hotline.local;

/** The process that started this one, for instance Maven. */
public final class ParentProcess {
    private ParentProcess() {}

    /** Ends this process in good order when the one that started it is gone, even if it was killed. */
    public static void exitWithIt() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            var watcher = new Thread(
                    () -> {
                        parent.onExit().join();
                        System.exit(0);
                    },
                    "parent-watch");
            watcher.setDaemon(true);
            watcher.start();
        });
    }
}
