package cn.hotline.core.workorder;

/**
 * A dispute ended with another unit than the dispatch catalogue names: the catalogue might learn from it.
 *
 * @param from who was not competent
 * @param to who is
 * @param basis the record of the decision
 */
public record CatalogueProposal(String from, String to, String basis) {}
