// A plugin of Stryker for the files of rules. Their examples are tests: changing them would test nothing. Their texts stand in
// core/rules/README.md, which is compared with them as a whole: each change is noticed there, and counting them would flatter.

const properties = ['examples', 'title', 'en', 'why', 'repair', 'basis', 'since', 'paramLabels'];

const texts = {
  shouldIgnore({ node }) {
    const isText =
      node.type === 'ObjectProperty' && node.key.type === 'Identifier' && properties.includes(node.key.name);
    return isText ? 'An example, or a text of the README' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: texts }];
