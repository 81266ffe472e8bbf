package onenet.drafts;

/**
 * What became of a draft.
 *
 * @param caseNumber the case it is
 * @param before whether it was that case already before this request
 */
public record HandedIn(String caseNumber, boolean before) {}
