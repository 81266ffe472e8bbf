package onenet.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps contents below one directory: {@code ab/cd/abcd…}. */
final class FileContentStore implements ContentStore {

    private final Path directory;

    FileContentStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(Path finished, String digest) throws IOException {
        try (FileChannel file = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Path place = place(digest);
        Files.createDirectories(place.getParent());
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public InputStream open(String digest) throws IOException {
        return Files.newInputStream(place(digest));
    }

    @Override
    public Path temporary() throws IOException {
        return Files.createTempFile(Files.createDirectories(directory.resolve("incoming")), "upload", "");
    }

    private Path place(String digest) {
        return directory.resolve(Digest.place(digest));
    }
}
