package onenet.attachments;

import onenet.problem.CommonProblem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Policy: which contents are taken, and what is taken out of them before they are kept. */
public enum Accepted {

    /** What an applicant may upload as a material: without the notes of a camera, which nobody asked for. */
    DOCUMENTS(EnumSet.allOf(FileKind.class), false),

    /** What a camera makes on site: kept as it was taken, because where and when it was taken is what it proves. */
    PHOTOGRAPHS(EnumSet.of(FileKind.JPEG, FileKind.PNG), true);

    private final Set<FileKind> kinds;
    private final boolean asTaken;

    Accepted(Set<FileKind> kinds, boolean asTaken) {
        this.kinds = kinds;
        this.asTaken = asTaken;
    }

    FileKind kindOf(Path file, byte[] content) {
        return FileKind.of(content)
                .filter(kinds::contains)
                .filter(kind -> kind != FileKind.OFD || OfdContent.isDocument(file))
                .orElseThrow(CommonProblem.UNSUPPORTED_MEDIA_TYPE::raise);
    }

    /** The content as it is kept. */
    byte[] defused(Path file, byte[] content, FileKind kind) throws IOException {
        return switch (kind) {
            case PDF -> paper(content);
            case OFD -> harmless(!OfdContent.carriesFiles(file), content);
            case JPEG, PNG -> picture(content, kind);
        };
    }

    private static byte[] paper(byte[] content) {
        return switch (PdfContent.judge(content)) {
            case PAPER -> content;
            case UNSAFE -> throw CommonProblem.UNSAFE_CONTENT.raise();
            case LOCKED -> throw CommonProblem.LOCKED_FILE.raise();
            case DAMAGED -> throw CommonProblem.DAMAGED_FILE.raise();
        };
    }

    private byte[] picture(byte[] content, FileKind kind) {
        try {
            byte[] stripped = Picture.stripped(content, kind);
            PictureOpens.require(stripped, kind);
            return asTaken ? content : stripped;
        } catch (Picture.NoPicture noPicture) {
            throw CommonProblem.DAMAGED_FILE.raise();
        }
    }

    private static byte[] harmless(boolean harmless, byte[] content) {
        if (!harmless) {
            throw CommonProblem.UNSAFE_CONTENT.raise();
        }
        return content;
    }
}
