package onenet.local.manifests;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;

/** Empties the additional properties of a model object and of everything below it. */
final class Extras {

    private Extras() {}

    static void clear(Object object) {
        if (object instanceof Collection<?> many) {
            many.forEach(Extras::clear);
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(Extras::clear);
        } else if (object != null
                && object.getClass().getName().startsWith("io.fabric8.")
                && !object.getClass().isEnum()) {
            clearFields(object);
        }
    }

    private static void clearFields(Object object) {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            try {
                field.setAccessible(true);
                Object value = field.get(object);
                if (field.getName().equals("additionalProperties") && value instanceof Map<?, ?> extras) {
                    extras.clear();
                } else {
                    clear(value);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
