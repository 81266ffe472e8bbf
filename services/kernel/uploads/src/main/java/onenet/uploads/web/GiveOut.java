package onenet.uploads.web;

import onenet.attachments.Attachments;
import onenet.attachments.FileName;
import onenet.uploads.UploadedFile;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** How an uploaded file is answered: as what its content is, under a name that misleads nobody, never to be guessed at by a browser. */
@Singleton
public class GiveOut {

    private final Attachments attachments;

    GiveOut(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The file as it is kept. */
    public Response asKept(UploadedFile file) {
        return answer(file, attachments.open(file.content()));
    }

    /** A picture without what the camera noted in it. */
    public Response withoutNotes(UploadedFile file) {
        return answer(file, attachments.openWithoutNotes(file.content()));
    }

    private static Response answer(UploadedFile file, InputStream content) {
        return Response.ok(content, file.content().mediaType())
                .header(
                        "Content-Disposition",
                        FileName.of(file.name(), file.content().mediaType()).disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
