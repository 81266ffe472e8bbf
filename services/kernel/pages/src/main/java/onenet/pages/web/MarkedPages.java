package onenet.pages.web;

import onenet.pages.MarkedPaper;
import onenet.pages.PageSize;
import onenet.pages.Pages;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** The pages of a marked paper as answers. */
@Singleton
public class MarkedPages {

    private final Pages pages;

    MarkedPages(Pages pages) {
        this.pages = pages;
    }

    public PagesView count(MarkedPaper paper) {
        return PagesView.of(paper.file(), pages.count(paper.content()));
    }

    /** What is marked with a day and a person is nobody's to keep. */
    public Response show(MarkedPaper paper, int page, PageSize size) {
        Pages.Picture picture = pages.draw(paper.content(), page, size, Optional.of(paper.mark()));
        return Response.ok(new ByteArrayInputStream(picture.content()), picture.mediaType())
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
