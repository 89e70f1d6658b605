package violations.score;

import com.fasterxml.jackson.databind.ObjectMapper;

final class WritesJson {
  void json(ObjectMapper mapper) {}
}
