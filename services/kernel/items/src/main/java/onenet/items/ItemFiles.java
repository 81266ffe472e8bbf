package onenet.items;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files of {@code contracts/items}, checked as they are read: what the guide says, the form asks and a notice cites is one thing, and what
 * cannot be worked with stops the start rather than the first case that needs it.
 */
public final class ItemFiles {

    private static final String FOLDER = "contracts/items/";

    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private final ClassLoader loader;
    private final Set<String> conditions;

    private ItemFiles(ClassLoader loader, Set<String> conditions) {
        this.loader = loader;
        this.conditions = conditions;
    }

    /** @param conditions on what grounds this service may ask for a material */
    public static <C extends Enum<C> & Condition> ItemFiles of(ClassLoader loader, Class<C> conditions) {
        return new ItemFiles(
                loader,
                Arrays.stream(conditions.getEnumConstants())
                        .map(Condition::name)
                        .collect(Collectors.toSet()));
    }

    /** @param slug name of the file, which it bears itself */
    public ItemFile read(String slug) {
        ItemFile item = read(slug, ItemFile.class);
        InvalidItem.require(slug.equals(item.slug()), slug + " calls itself " + item.slug());
        item.materials().forEach(material -> check("material " + material.id(), material.requiredWhen()));
        item.clauses().forEach(clause -> check("clause " + clause.id(), clause.requiredWhen()));
        return item;
    }

    public ItemCatalogue catalogue(String... slugs) {
        List<ItemFile> items = Arrays.stream(slugs).map(this::read).toList();
        return new ItemCatalogue(items, read("remedy", Remedy.class));
    }

    private void check(String what, List<String> grounds) {
        Set<String> unknown = Grounds.named(grounds).collect(Collectors.toSet());
        unknown.removeAll(conditions);
        unknown.remove(Condition.ALWAYS);
        InvalidItem.require(unknown.isEmpty(), what + " is asked for on other grounds: " + unknown);
    }

    private <T> T read(String file, Class<T> type) {
        String path = FOLDER + file + ".yaml";
        try (InputStream content = loader.getResourceAsStream(path)) {
            InvalidItem.require(content != null, path + " is not on the class path");
            return yaml.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
