package onenet.hazchem.law.item;

import onenet.casework.authority.OfficeLevel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The service items of the operating licence and the words of its remedies, read from {@code contracts/items}. */
public final class ItemCatalogue {
    private static final String FOLDER = "contracts/items/";
    private static final List<String> FILES = List.of(
            "hazchem-operating-licence-new",
            "hazchem-operating-licence-renewal",
            "hazchem-operating-licence-variation",
            "hazchem-operating-licence-cancellation");

    private final Map<String, ItemFile> items = new LinkedHashMap<>();
    private final Remedy remedy;

    ItemCatalogue(Collection<ItemFile> files, Remedy remedy) {
        files.forEach(file -> items.put(file.itemCode(), file));
        this.remedy = remedy;
    }

    public static ItemCatalogue load(ClassLoader loader) {
        ObjectMapper yaml = YAMLMapper.builder().addModule(new JavaTimeModule()).build();
        List<ItemFile> files = new ArrayList<>();
        FILES.forEach(file -> files.add(read(yaml, loader, file, ItemFile.class)));
        return new ItemCatalogue(files, read(yaml, loader, "remedy", Remedy.class));
    }

    public Collection<ItemFile> items() {
        return List.copyOf(items.values());
    }

    /** Empty for an item or a day that is not defined. */
    public Optional<ItemDefinition> definitionOn(String itemCode, OfficeLevel level, LocalDate date) {
        OfficeLevel works = level == OfficeLevel.ZONE ? OfficeLevel.COUNTY : level;
        return Optional.ofNullable(items.get(itemCode)).flatMap(item -> item.versions().stream()
                .filter(version -> version.holdsOn(date))
                .findFirst()
                .map(version -> new ItemDefinition(item, version, works, date)));
    }

    public Remedy remedy() {
        return remedy;
    }

    private static <T> T read(ObjectMapper yaml, ClassLoader loader, String file, Class<T> type) {
        String path = FOLDER + file + ".yaml";
        try (InputStream content = loader.getResourceAsStream(path)) {
            InvalidItem.require(content != null, path + " is not on the class path");
            return yaml.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
