package onenet.planfiling.law;

/** Kinds of accident a plan is for. */
public enum AccidentKind {
    FIRE("火灾"),
    EXPLOSION("爆炸"),
    LEAK("泄漏"),
    POISONING("中毒和窒息"),
    BURN("灼烫"),
    COLLAPSE("坍塌"),
    DROWNING("透水、淹溺"),
    VEHICLE("车辆事故"),
    OTHER("其他");

    private final String zh;

    AccidentKind(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
