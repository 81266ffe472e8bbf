package onenet.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a value should have been, in the codes of {@code contracts/problems/violations.yaml}, and whether a text is that. */
final class Expected {

    private static final Map<Class<?>, String> SIMPLE = Map.ofEntries(
            Map.entry(String.class, "TEXT_EXPECTED"),
            Map.entry(boolean.class, "BOOLEAN_EXPECTED"),
            Map.entry(Boolean.class, "BOOLEAN_EXPECTED"),
            Map.entry(int.class, "WHOLE_NUMBER_EXPECTED"),
            Map.entry(Integer.class, "WHOLE_NUMBER_EXPECTED"),
            Map.entry(long.class, "WHOLE_NUMBER_EXPECTED"),
            Map.entry(Long.class, "WHOLE_NUMBER_EXPECTED"),
            Map.entry(double.class, "NUMBER_EXPECTED"),
            Map.entry(Double.class, "NUMBER_EXPECTED"),
            Map.entry(LocalDate.class, "DATE_EXPECTED"),
            Map.entry(Instant.class, "INSTANT_EXPECTED"),
            Map.entry(UUID.class, "UUID_EXPECTED"));

    private Expected() {}

    static Violation at(Violation.In in, String pointer, Class<?> type) {
        if (type != null && type.isEnum()) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .collect(Collectors.joining(", "));
            return Violation.at(in, pointer, "ONE_OF_EXPECTED", null, names);
        }
        return Violation.at(in, pointer, code(type), null);
    }

    private static String code(Class<?> type) {
        if (type == null || JsonNode.class.isAssignableFrom(type)) {
            return "VALUE_NOT_ACCEPTABLE";
        }
        boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
        return SIMPLE.getOrDefault(type, list ? "LIST_EXPECTED" : "OBJECT_EXPECTED");
    }

    /** Stricter than JAX-RS, which reads whatever is not true as false. */
    static boolean reads(Class<?> type, String text) {
        try {
            if (type == UUID.class) {
                return UUID.fromString(text).toString().equalsIgnoreCase(text);
            } else if (type == int.class || type == Integer.class) {
                Integer.parseInt(text);
            } else if (type == long.class || type == Long.class) {
                Long.parseLong(text);
            } else if (type == double.class || type == Double.class) {
                return Double.isFinite(Double.parseDouble(text));
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text).toString().equals(text) && text.length() == 10;
            } else if (type == Instant.class) {
                Instant.parse(text);
            } else if (type == boolean.class || type == Boolean.class) {
                return text.equals("true") || text.equals("false");
            } else if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .anyMatch(each -> ((Enum<?>) each).name().equals(text));
            }
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return false;
        }
    }
}
