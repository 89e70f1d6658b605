package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyFileTest {
  private final Vocabulary vocabulary = VocabularyFile.read(Path.of("config/vocabulary.yaml"));

  @Test
  void everyCategoryHasItsTopic() {
    assertThat(vocabulary.topics())
        .extracting(Topic::id)
        .contains(
            "introduction",
            "news",
            "direction",
            "policy",
            "strategy",
            "legal-documents",
            "projects",
            "consultation",
            "support",
            "services");
  }

  @Test
  void everyLexiconThatReadersAskForIsThere() {
    assertThat(vocabulary.lexicons().keySet())
        .containsAll(
            List.of(
                "document-attributes",
                "document-forms",
                "project-attributes",
                "project-states",
                "draft-fields",
                "procedure-parts",
                "procedure-extras",
                "service-levels",
                "contact-fields",
                "officer-columns",
                "leader-posts",
                "placeholder-text",
                "empty-list",
                "page-kinds",
                "page-tools",
                "search-words",
                "question-fields",
                "credit-words",
                "award-words",
                "planning-kinds",
                "policy-kinds",
                "not-schedule",
                "ignorable-words"));
  }

  @Test
  void theElevenPartsOfAProcedureAreNamed() {
    assertThat(vocabulary.lexicon("procedure-parts").terms())
        .extracting(Term::id)
        .containsExactly(
            "name",
            "sequence",
            "method",
            "dossier",
            "time-limit",
            "subjects",
            "agency",
            "result",
            "forms",
            "requirements",
            "fees");
  }

  @Test
  void theDigestIsOfTheFilesBytes() {
    assertThat(vocabulary.sha256()).matches("[0-9a-f]{64}");
  }
}
