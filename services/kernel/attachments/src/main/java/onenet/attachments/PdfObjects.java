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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The objects of a PDF as a reader puts them together from its tables and its packed parts. */
final class PdfObjects {

    private static final int MOST_OBJECTS = 100_000;

    private final Set<String> active;

    PdfObjects(Set<String> active) {
        this.active = active;
    }

    PdfVerdict judge(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!areHarmless(document.getDocument())) {
                return PdfVerdict.UNSAFE;
            }
            return hasItsPages(document) ? PdfVerdict.PAPER : PdfVerdict.DAMAGED;
        } catch (InvalidPasswordException locked) {
            return PdfVerdict.LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return PdfVerdict.DAMAGED;
        }
    }

    private boolean areHarmless(COSDocument objects) {
        Set<COSObjectKey> keys = objects.getXrefTable().keySet();
        return keys.size() <= MOST_OBJECTS
                && isHarmless(objects.getTrailer())
                && keys.stream()
                        .allMatch(
                                key -> isHarmless(objects.getObjectFromPool(key).getObject()));
    }

    /** A file that broke off still says how many pages it had, and what was on them. */
    private static boolean hasItsPages(PDDocument document) {
        int found = 0;
        for (PDPage page : document.getPages()) {
            COSDictionary shown = page.getCOSObject();
            if (shown.containsKey(COSName.CONTENTS) && shown.getDictionaryObject(COSName.CONTENTS) == null) {
                return false;
            }
            found++;
        }
        return found > 0 && found >= document.getNumberOfPages();
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
