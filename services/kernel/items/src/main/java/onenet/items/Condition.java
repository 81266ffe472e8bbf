package onenet.items;

/**
 * When a material of an item is needed, and a condition of it is looked at. Each service has a closed enum of its own and registers it with its
 * item files ({@link ItemFiles}): nothing can be asked for on any other ground.
 */
public interface Condition {

    /** Holds in every case, whatever the service's own words are. */
    String ALWAYS = "ALWAYS";

    String name();
}
