import { Flex } from 'antd';
import { Screen } from '../parts/screen';
import { OFFICIAL_DOCUMENTS_TEXTS as T } from './official-documents.texts';
import { RegisterBooks } from './register-books';
import { RegisterLines } from './register-lines';

/** The register of issued documents: its books, to print and bind, and every document in it. */
export function OfficialDocuments() {
  return (
    <Screen title={T.title} about={T.about}>
      <Flex vertical gap={16}>
        <RegisterBooks />
        <RegisterLines />
      </Flex>
    </Screen>
  );
}
