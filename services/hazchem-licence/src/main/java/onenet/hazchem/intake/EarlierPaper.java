package onenet.hazchem.intake;

import java.time.LocalDate;

/**
 * A paper an enterprise handed in before and may hand in again.
 *
 * @param file id of the uploaded file
 * @param name as the file was called
 * @param caseNumber the newest case it was handed in with
 * @param uploadedOn day it was uploaded
 * @param goodUntil last day it may be handed in again
 */
public record EarlierPaper(String file, String name, String caseNumber, LocalDate uploadedOn, LocalDate goodUntil) {}
