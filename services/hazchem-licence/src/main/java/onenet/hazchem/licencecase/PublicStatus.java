package onenet.hazchem.licencecase;

/** What the public is told of a case's status; changes by addition only. */
public enum PublicStatus {
    RECEIVED("已收件"),
    CORRECTION_NEEDED("待补正"),
    NOT_ACCEPTED("不予受理"),
    IN_PROGRESS("办理中"),
    GRANTED("准予许可"),
    REFUSED("不予许可"),
    FINISHED("已办结"),
    WITHDRAWN("已撤回"),
    TERMINATED("已终结");

    private final String zh;

    PublicStatus(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
