// A case page built with Ant Design, drawn into #app. Persons and numbers are invented.

import { Button, DatePicker, Form, Input, Modal, Select, Table, Tabs } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const hearings = [
  { key: 1, date: '2026-01-12', room: '第一法庭' },
  { key: 2, date: '2026-02-03', room: '第三法庭' },
  { key: 3, date: '2026-03-09', room: '第二法庭' },
];
const columns = [
  { title: '开庭日期', dataIndex: 'date' },
  { title: '法庭', dataIndex: 'room' },
];

function CasePage() {
  const [open, setOpen] = useState(false);
  const closing = (
    <Form>
      <Form.Item label="结案方式">
        <Select options={['判决', '调解'].map((label) => ({ label, value: label }))} style={{ width: 200 }} />
      </Form.Item>
      <Form.Item label="结案日期">
        <DatePicker />
      </Form.Item>
    </Form>
  );
  const tabs = [
    { key: 'closing', label: '结案信息', children: closing },
    {
      key: 'hearings',
      label: '开庭信息',
      children: <Table columns={columns} dataSource={hearings} pagination={{ pageSize: 2 }} />,
    },
  ];
  return (
    <>
      <Tabs items={tabs} />
      <Button id="edit" onClick={() => setOpen(true)}>
        编辑当事人
      </Button>
      <Modal title="编辑当事人" open={open} onCancel={() => setOpen(false)} footer={null}>
        <Form>
          <Form.Item label="姓名">
            <Input defaultValue="周砚秋" />
          </Form.Item>
          <Form.Item label="诉讼地位">
            <Input defaultValue="原告" />
          </Form.Item>
          <Form.Item label="手机号码">
            <Input id="phone" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

createRoot(document.querySelector('#app') as Element).render(<CasePage />);
