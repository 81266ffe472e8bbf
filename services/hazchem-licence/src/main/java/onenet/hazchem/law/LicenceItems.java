package onenet.hazchem.law;

import onenet.items.ItemCatalogue;
import onenet.items.ItemFiles;

/** The service items of the operating licence: new, renewal, variation, cancellation. */
public final class LicenceItems {

    private LicenceItems() {}

    public static ItemCatalogue load(ClassLoader loader) {
        return ItemFiles.of(loader, MaterialCondition.class)
                .catalogue(
                        "hazchem-operating-licence-new",
                        "hazchem-operating-licence-renewal",
                        "hazchem-operating-licence-variation",
                        "hazchem-operating-licence-cancellation");
    }
}
