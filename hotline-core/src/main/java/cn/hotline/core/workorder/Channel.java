package cn.hotline.core.workorder;

/** Where an appeal came in. */
public enum Channel {
    PHONE("电话"),
    WEB("网站"),
    APP("手机应用"),
    WECHAT("微信"),
    KIOSK("自助终端"),
    COMMUNITY("社区代报"),
    IMPORT("批量导入");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
