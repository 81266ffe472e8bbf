package onenet.journeys.story;

import java.nio.charset.StandardCharsets;

/** Small, valid documents to hand in. */
public final class Papers {

    private Papers() {}

    /** A one-page PDF that says what it stands for. */
    public static byte[] pdf(String title) {
        String page = """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                %% %s
                trailer<</Root 1 0 R/Size 4>>
                %%%%EOF
                """.formatted(title);
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
