package onenet.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a package is an OFD document (GB/T 33190): its root file says so. No more of it is unpacked than that takes. */
final class OfdContent {

    private static final String ROOT = "OFD.xml";
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private static final int MOST_ENTRIES = 2_000;
    /** The root element stands at the beginning; a root file that unpacks without end is not followed. */
    private static final int LONGEST_HEAD = 64 * 1024;

    /** What documents are made of; anything else is a file carried along. */
    private static final Set<String> PARTS = Set.of(
            "xml", "dat", "esl", "png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff", "jb2", "gbig2", "ttf", "otf", "ttc",
            "cer");

    private OfdContent() {}

    static boolean isDocument(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry root = zip.getEntry(ROOT);
            if (root == null || zip.size() > MOST_ENTRIES) {
                return false;
            }
            try (InputStream xml = zip.getInputStream(root)) {
                return isRoot(new ByteArrayInputStream(xml.readNBytes(LONGEST_HEAD)));
            }
        } catch (IOException | XMLStreamException noDocument) {
            return false;
        }
    }

    /** Whether the package carries files that are no part of a document: a page of HTML, a program, another document. */
    static boolean carriesFiles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .anyMatch(entry -> !PARTS.contains(ending(entry.getName())));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isRoot(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return "OFD".equals(reader.getLocalName()) && NAMESPACE.equals(reader.getNamespaceURI());
            }
        }
        return false;
    }
}
