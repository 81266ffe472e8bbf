package onenet.auditlog;

import onenet.tlog.Checkpoint;
import onenet.tlog.Note;

/**
 * A head of the log with its signatures.
 *
 * @param size entries below it
 */
record Head(long size, Note note) {

    static Head of(Note note) {
        return new Head(Checkpoint.ofText(note.text()).size(), note);
    }

    /** Which of the two newest heads: the one signed last, or the last that enough witnesses have signed too. */
    enum Kind {
        SIGNED,
        WITNESSED
    }
}
