package onenet.safetyreview.law;

import onenet.items.ItemCatalogue;
import onenet.items.ItemFile;
import onenet.items.ItemFiles;

/** The two service items of this service: condition review and design review. */
public record ReviewItems(ItemCatalogue catalogue) {

    public static ReviewItems load(ClassLoader loader) {
        return new ReviewItems(ItemFiles.of(loader, ReviewNeed.class)
                .catalogue("safety-condition-review", "safety-facility-design-review"));
    }

    /** Its code, with the two digits of the business type. */
    public String codeOf(ReviewKind kind) {
        return file(kind).itemCode();
    }

    public ItemFile file(ReviewKind kind) {
        return catalogue.items().stream()
                .filter(item -> item.matter().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }
}
