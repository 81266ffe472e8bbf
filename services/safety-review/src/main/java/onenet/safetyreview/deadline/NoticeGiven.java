package onenet.safetyreview.deadline;

import onenet.safetyreview.reviewcase.ReviewCase;

/** The office is to be told of a review. */
public record NoticeGiven(ReviewCase found, Notice notice) {}
