package onenet.simulators.source;

import java.util.Map;

/**
 * A fictional enterprise of the demonstration.
 *
 * @param serial its place in the list, part of its records' identifiers
 * @param facts what registries know of it: premises, storage, persons
 */
record DemoHolder(int serial, String uscc, String name, String office, Map<String, String> facts) {}
