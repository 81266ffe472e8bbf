package onenet.pages.web;

import onenet.pages.Pages;
import onenet.pages.Unshown;
import onenet.uploads.UploadedFile;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The pages of a file.
 *
 * @param name the file's name
 * @param mediaType what its content is
 * @param pages how many can be shown; nought where none can
 * @param unshown why none can be shown; left out where they can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesView(String name, String mediaType, int pages, Unshown unshown) {

    public static PagesView of(UploadedFile file, Pages.Count count) {
        return new PagesView(file.name(), file.content().mediaType(), count.pages(), count.unshown());
    }
}
