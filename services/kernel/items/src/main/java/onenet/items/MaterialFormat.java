package onenet.items;

/** In what form a material is handed in. */
public enum MaterialFormat {
    ELECTRONIC,
    PAPER,
    EITHER
}
