package onenet.attachments;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The objects of a PDF as a reader puts them together from its tables and its packed parts. */
final class PdfObjects {

    private static final int MOST_OBJECTS = 100_000;

    private final Set<String> active;

    PdfObjects(Set<String> active) {
        this.active = active;
    }

    /** @param clear whether all of it lies open, so that a file no reader can put together holds nothing that was not seen */
    boolean areHarmless(byte[] pdf, boolean clear) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDocument objects = document.getDocument();
            Set<COSObjectKey> keys = objects.getXrefTable().keySet();
            if (document.isEncrypted() || keys.size() > MOST_OBJECTS) {
                return false;
            }
            return isHarmless(objects.getTrailer())
                    && keys.stream()
                            .allMatch(key ->
                                    isHarmless(objects.getObjectFromPool(key).getObject()));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return clear;
        }
    }

    private boolean isHarmless(COSBase root) {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, root);
        while (!open.isEmpty()) {
            COSBase value = open.pop();
            if (value instanceof COSName name && active.contains(name.getName())) {
                return false;
            }
            if (value instanceof COSArray list) {
                list.forEach(item -> push(open, item));
            }
            if (value instanceof COSDictionary dictionary) {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    push(open, entry.getKey());
                    push(open, entry.getValue());
                }
            }
        }
        return true;
    }

    /** References lead to objects that are looked at by themselves. */
    private static void push(Deque<COSBase> open, COSBase value) {
        if (value instanceof COSName || value instanceof COSArray || value instanceof COSDictionary) {
            open.push(value);
        }
    }
}
