package onenet.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the shapes say what is so: what an answer always has is required, what a request may not have besides is not allowed, a pattern is of the
 * whole text, and everything says what it means.
 */
final class Shapes {

    /** Types of the library that are one text each; as shapes of their own they only hide that. */
    private static final Set<String> SIMPLE = Set.of("LocalDate", "Instant", "UUID");

    private final OpenAPI contract;
    private final Map<String, Schema> shapes;
    private final Vocabulary words;

    Shapes(OpenAPI contract, Vocabulary words) {
        this.contract = contract;
        this.shapes = contract.getComponents().getSchemas();
        this.words = words;
    }

    void complete() {
        Reach reach = Reach.of(contract);
        Walk.everySchema(contract, this::inline);
        Walk.everySchema(contract, this::settle);
        shapes.forEach((name, shape) -> {
            describe(name, shape);
            if (reach.onlyAnswered(name)) {
                requireWhatIsAlwaysThere(name, shape);
            }
            if (reach.onlyAsked(name) && isObject(shape) && shape.getAdditionalPropertiesSchema() == null) {
                shape.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            }
        });
        SIMPLE.forEach(contract.getComponents()::removeSchema);
    }

    private void inline(Schema schema) {
        String name = Reach.name(schema.getRef());
        if (SIMPLE.contains(name) && shapes.containsKey(name)) {
            Schema text = shapes.get(name);
            schema.ref(null);
            schema.addType(SchemaType.STRING).format(text.getFormat());
        }
    }

    /**
     * What may be null is of the one type and null, and not either of two shapes; beside a reference the type is said once more, for 3.0 has no other place
     * for it.
     */
    private void settle(Schema schema) {
        List<Schema> either = schema.getAnyOf();
        if (either != null && either.size() == 2 && isNothingElse(either.get(1))) {
            Schema one = either.get(0);
            schema.anyOf(null);
            if (one.getRef() == null) {
                schema.format(one.getFormat());
            } else {
                schema.allOf(new ArrayList<>(List.of(one)));
            }
            Schema meant = one.getRef() == null ? one : shapes.get(Reach.name(one.getRef()));
            meant.getType().forEach(schema::addType);
            schema.addType(SchemaType.NULL);
        }
        anchor(schema);
    }

    private static boolean isNothingElse(Schema schema) {
        return isNullable(schema) && schema.getType().size() == 1;
    }

    /** A pattern of the code is of the whole text, one of JSON Schema of any part of it; {@code \S} means the part. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && pattern.contains("\\p{")) {
            // classes of letters are read by few who read JSON Schema, and by others as something else
            schema.pattern(null);
        } else if (pattern != null && !pattern.equals("\\S") && !pattern.startsWith("^")) {
            schema.pattern("^(?:" + pattern + ")$");
        }
    }

    private void describe(String name, Schema shape) {
        Set<String> properties =
                shape.getProperties() == null ? Set.of() : shape.getProperties().keySet();
        if (shape.getDescription() == null) {
            words.shape(name, properties).ifPresent(shape::description);
        }
        for (String property : properties) {
            Schema value = shape.getProperties().get(property);
            if (value.getDescription() == null) {
                words.property(name, properties, property)
                        .ifPresent(text -> shape.addProperty(property, described(value, text)));
            }
        }
    }

    /** Beside a reference nothing else is read. */
    private static Schema described(Schema value, String text) {
        return value.getRef() == null
                ? value.description(text)
                : OASFactory.createSchema()
                        .allOf(new ArrayList<>(List.of(value)))
                        .description(text);
    }

    private void requireWhatIsAlwaysThere(String name, Schema shape) {
        if (shape.getProperties() == null) {
            return;
        }
        List<String> required = new ArrayList<>(shape.getRequired() == null ? List.of() : shape.getRequired());
        Set<String> there = new HashSet<>(required);
        shape.getProperties().forEach((property, value) -> {
            if (!isNullable(value) && !words.mayBeAbsent(name, property) && there.add(property)) {
                required.add(property);
            }
        });
        shape.required(required.isEmpty() ? null : required);
    }

    private static boolean isObject(Schema shape) {
        return shape.getType() != null && shape.getType().contains(SchemaType.OBJECT);
    }

    private static boolean isNullable(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }
}
