package onenet.planfiling.library;

/** What helps in an accident: people, or what they need. */
public enum RescueKind {
    TEAM,
    MATERIAL
}
