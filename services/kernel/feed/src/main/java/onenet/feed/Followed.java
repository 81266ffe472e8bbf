package onenet.feed;

import onenet.casework.actor.Actor;

import java.util.stream.Stream;

/** Whose events are whose in this service: the feed gives an actor what it tells of things he may see. */
public interface Followed {

    /** Each is a query of its own, answered by its own index; no event may be found by two. None: the actor sees nothing. */
    Stream<Things> seenBy(Actor actor);

    /** Whether also who is outside every office reads the events whole; otherwise he is given their head. */
    default boolean toldWhole() {
        return false;
    }

    /**
     * Things an actor may see.
     *
     * @param told SQL of an event ({@code e}): the key of the thing it tells of
     * @param key column of that key
     * @param table table of the things
     * @param where which of them
     */
    record Things(String told, String key, String table, Conditions where) {

        /** Cases, the subjects of their events. */
        public static Things cases(String key, String table, Conditions where) {
            return new Things("e.subject", key, table, where);
        }

        String sql() {
            return told + " IN (SELECT " + key + " FROM " + table + where + ")";
        }
    }
}
